package dev.easel.sketch.internal.prompt;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a picture may show. What is named first is taken. */
public enum Subject {
    BOWL(
            "ramen|noodle|\\bsoup|\\bbowl|rice\\b|sushi|udon|라면|국수|비빔|ラーメン|うどん|そば|麺|面馆|面条|拉面|суп|борщ|σούπα|شوربة|מרק|सूप"),
    CUP(
            "coffee|caf[eé]|espresso|latte|\\btea\\b|\\bcup|\\bmug|커피|카페|コーヒー|珈琲|喫茶|咖啡|茶|кофе|кафе|чай\\b|καφέ|καφε|τσάι|قهوة|مقهى|شاي|קפה|תה\\b|कॉफ|चाय"),
    PANCAKES("\\bdiner\\b|pancake|breakfast|brunch|waffle|팬케이크|パンケーキ|блин|τηγανίτ|פנקייק"),
    PLATE(
            "restaurant|trattoria|lunch|dinner|burger|pizza|\\bfood|kitchen|bistro|\\bpie\\b|taverna|식당|食堂|レストラン|餐|饭|ресторан|столов|εστιατόριο|ταβέρνα|مطعم|מסעד|रेस्टोरेंट|भोजन|ढाबा"),
    BREAD("bakery|\\bbread|\\bbaker|croissant|빵|パン屋|ベーカリー|面包|пекарн|хлеб|φούρνος|ψωμί|مخبز|خبز|מאפי|לחם|बेकरी|रोटी"),
    SEA(
            "\\bsea|ocean|beach|\\bboat|\\bsail|\\bship|harbou?r|surf|\\bisland|\\blake|바다|해변|海|湖|море|пляж|лодк|θάλασσα|νησί|παραλία|بحر|شاطئ|ים\\b|समुद्र|सागर"),
    CITY(
            "city|street|skyline|urban|building|tower|tokyo|seoul|new york|night market|architect|도시|서울|거리|東京|街|都市|城市|город|улиц|πόλη|δρόμος|مدينة|עיר\\b|शहर"),
    HILLS(
            "mountain|\\bhill|landscape|sunset|sunrise|valley|\\bhik|desert|travel|camp|산\\b|풍경|山|風景|风景|гор[аы]\\b|пейзаж|βουν|τοπίο|جبل|הר\\b|הרים|पहाड़|पर्वत"),
    LEAVES(
            "flower|plant|garden|leaf|leaves|forest|\\btree|spring|botanic|organic|herb|꽃|봄|정원|花|庭|森|春|цвет|сад\\b|весн|λουλούδ|κήπο|άνοιξη|زهور|حديقة|גן\\b|פרח|फूल|बाग"),
    ORBIT(
            "space|planet|\\bmoon|\\bstar\\b|\\btech|science|\\bdata|music|concert|festival|jazz|\\bsound|우주|음악|宇宙|音楽|音乐|космос|музык|джаз|διάστημα|μουσικ|فضاء|موسيقى|חלל|מוזיק|संगीत|अंतरिक्ष"),
    GOODS("\\bshop|\\bstore|boutique|\\bmarket|grocer|\\bbooks?\\b|가게|상점|店|магазин|лавк|μαγαζί|دكان|متجر|חנות|दुकान");

    private final Pattern words;

    Subject(String words) {
        this.words = Words.pattern(words);
    }

    /** The one of the wanted subjects that the text names first. */
    static Optional<Subject> of(String text, Set<Subject> wanted) {
        return wanted.stream()
                .filter(subject -> subject.placeIn(text) != Words.NOWHERE)
                .min(Comparator.comparingInt(subject -> subject.placeIn(text)));
    }

    private int placeIn(String text) {
        return Words.firstIn(text, words);
    }
}
