package dev.easel.sketch.internal.prompt;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of page a prompt asks for. The kind that is named first is taken. */
public enum Genre {
    RECEIPT(
            "receipt|invoice|\\bbill\\b|영수증|レシート|領収|收据|小票|чек\\b|απόδειξη|quittung|kassenbon|recibo|reçu|paragon|إيصال|فاتورة|קבלה|रसीद"),
    MENU(
            "\\bmenu|price list|메뉴|メニュー|お品書|菜单|菜單|меню|μενού|speisekarte|carta del|carte du|\\bmenü|قائمة الطعام|תפריט|मेनू|मेन्यू"),
    STOREFRONT(
            "storefront|shop ?front|store ?front|\\bfacade|façade|shop window|\\bawning|street sign|shop sign|neon sign|가게|상점|店先|店舗|看板|店面|店铺|витрин|фасад|βιτρίνα|ladenfront|devanture|escaparate|واجهة|متجر|חזית|חנות|दुकान"),
    MUG("\\bmugs?\\b|머그|マグ|马克杯|馬克杯|кружк|чашк|φλιτζάνι|κούπα|\\btasse\\b|\\btaza|\\bcaneca|\\bkubek|ספל|كوب|मग"),
    CUP("\\b(?:cup|tumbler|sleeve)s?\\b|컵|カップ|杯|стакан|becher|\\bvaso|gobelet|כוס|فنجان|कप"),
    INFOGRAPHIC(
            "infogra|\\bcolumns\\b|diagram|flow ?chart|인포그래픽|インフォグラフィック|信息图|資訊圖|инфограф|ινφογραφ|إنفوجراف|אינפוגרפי|इन्फोग्राफ"),
    APP(
            "\\bapp\\b|app screen|mobile ui|phone screen|smartphone|dashboard|wireframe|\\bui\\b|앱|アプリ|приложени|εφαρμογή|aplicaci|تطبيق|אפליקצי|ऐप"),
    PACKAGE(
            "packag|\\bbox\\b|\\bpouch|\\bcarton|\\bbottle|\\btin\\b|\\bjar\\b|label for|포장|パッケージ|包装|упаковк|συσκευασία|verpackung|embalaje|emballage|تغليف|عبوة|אריזה|पैकेज|डिब्बा"),
    HERO("\\bhero\\b|landing|banner|header|website|web page|homepage|배너|バナー|横幅|баннер|πανό|لافتة|באנר|बैनर"),
    POSTER(
            "poster|flyer|cover|billboard|포스터|ポスター|海报|海報|плакат|афиш|αφίσα|plakat|affiche|cartel|ملصق|פוסטר|כרזה|पोस्टर");

    private static final Map<Genre, Subject> USUAL = Map.of(
            MENU, Subject.PLATE, RECEIPT, Subject.CUP, CUP, Subject.CUP, MUG, Subject.CUP, STOREFRONT, Subject.GOODS);

    private final Pattern words;

    Genre(String words) {
        this.words = Words.pattern(words);
    }

    /** The genre of a scene; a page that nothing names is a poster. */
    static Genre of(String scene) {
        Genre first = POSTER;
        int best = Words.NOWHERE;
        for (Genre genre : values()) {
            int at = Words.firstIn(scene, genre.words);
            if (at < best) {
                first = genre;
                best = at;
            }
        }
        return first;
    }

    /** What such a page shows where the prompt does not say. */
    Optional<Subject> usualSubject() {
        return Optional.ofNullable(USUAL.get(this));
    }
}
