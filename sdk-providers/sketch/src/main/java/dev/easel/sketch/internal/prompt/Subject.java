package dev.easel.sketch.internal.prompt;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a picture may show. The order matters: the first whose words occur is taken. */
public enum Subject {
    BOWL("ramen|noodle|\\bsoup|\\bbowl|rice\\b|sushi|udon|라면|국수|비빔|ラーメン|うどん|そば|麺|面馆|面条|拉面|суп|борщ|σούπα"),
    CUP("coffee|caf[eé]|espresso|latte|\\btea\\b|\\bcup|\\bmug|커피|카페|コーヒー|珈琲|喫茶|咖啡|茶|кофе|кафе|чай\\b|καφέ|καφε|τσάι"),
    PANCAKES("\\bdiner\\b|pancake|breakfast|brunch|waffle|팬케이크|パンケーキ|блин|τηγανίτ"),
    PLATE("restaurant|trattoria|lunch|dinner|burger|pizza|\\bfood|kitchen|bistro|bakery|\\bpie\\b|taverna|식당|빵|食堂|レストラン|パン屋|餐|饭|ресторан|столов|пекарн|εστιατόριο|ταβέρνα|ψωμί"),
    SEA("\\bsea|ocean|beach|\\bboat|\\bsail|\\bship|harbou?r|surf|\\bisland|\\blake|바다|해변|海|湖|море|пляж|лодк|θάλασσα|νησί|παραλία"),
    CITY("city|street|skyline|urban|building|tower|tokyo|seoul|new york|night market|architect|도시|서울|거리|東京|街|都市|城市|город|улиц|πόλη|δρόμος"),
    HILLS("mountain|\\bhill|landscape|sunset|sunrise|valley|\\bhik|desert|travel|camp|산\\b|풍경|山|風景|风景|гор[аы]\\b|пейзаж|βουν|τοπίο"),
    LEAVES("flower|plant|garden|leaf|leaves|forest|\\btree|spring|botanic|organic|herb|꽃|봄|정원|花|庭|森|春|цвет|сад\\b|весн|λουλούδ|κήπο|άνοιξη"),
    ORBIT("space|planet|\\bmoon|\\bstar\\b|\\btech|science|\\bdata|music|concert|festival|jazz|\\bsound|우주|음악|宇宙|音楽|音乐|космос|музык|джаз|διάστημα|μουσικ");

    private final Pattern words;

    Subject(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Subject> of(String words) {
        for (Subject subject : values()) {
            if (subject.words.matcher(words).find()) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }
}
