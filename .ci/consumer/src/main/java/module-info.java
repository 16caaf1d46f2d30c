module consumer {
    requires dev.easel;
}
