package dev.easel.json;

/** What a value is. */
enum Kind {
    MISSING,
    NULL,
    BOOL,
    NUMBER,
    TEXT,
    ARRAY,
    OBJECT
}
