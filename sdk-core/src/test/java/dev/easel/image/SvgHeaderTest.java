package dev.easel.image;

import static dev.easel.image.ImageHeaderTest.read;
import static dev.easel.image.ImageHeaderTest.refusal;
import static dev.easel.image.Pictures.join;
import static dev.easel.image.Pictures.latin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='48' height='32'/>                                        | 48x32",
                "<svg width=\"48px\" height=\" 32.2 px \"></svg>                      | 48x33",
                "<svg viewBox='0 0 48 32'/>                                           | 48x32",
                "<svg viewBox='0,0,48,32' width='100%' height='100%'/>                | 48x32",
                "<svg viewBox='0 0 48 32' width='96'/>                                | 96x64",
                "<svg viewBox='0 0 48 32' height='96'/>                               | 144x96",
                "<svg width='10'/>                                                    | 10x150",
                "<svg/>                                                               | 300x150",
                "<svg viewBox='0 0 x y'>                                              | 300x150",
                "<s:svg xmlns:s = 'http://www.w3.org/2000/svg' width='4' height='5'>  | 4x5",
                "<svg data-a='>' title=\"it's\" width='4' height='5'>                 | 4x5"
            })
    void theRootElementTellsThePixels(String svg, String size) throws IOException {
        assertEquals(new ImageHeader(ImageFormat.SVG, PixelSize.parse(size)), read(latin(svg)));
    }

    @Test
    void declarationsAndCommentsMayStandBefore() throws IOException {
        String prolog = "\u00ef\u00bb\u00bf\n<?xml version='1.0'?>\n<!-- a > b <svg width='1'> -->\n"
                + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/svg11.dtd\""
                + " [ <!-- it's ] > --> <!ENTITY a '>]'> ]>\n<?style a?>";

        assertEquals(
                PixelSize.of(48, 32), read(join(latin(prolog), Pictures.svg())).size());
    }

    @Test
    void entitiesAreNotUnfolded() throws IOException {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg width='&b;' height='&b;'/>";

        assertEquals(PixelSize.of(300, 150), read(latin(bomb)).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<svg width='0' height='5'/>", "<svg viewBox='0 0 0 0'/>", "<svg viewBox='0 0 5 0' width='9'/>"})
    void emptyPicturesAreRefused(String svg) {
        refusal(latin(svg));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<svg",
                "<svg width",
                "<svg width=",
                "<svg width='1",
                "<svg 'a'>",
                "<!-- <svg/>",
                "<!DOCTYPE [",
                "< svg/>"
            })
    void cutTagsAreRefused(String svg) {
        assertTrue(refusal(latin(svg)).contains("first 64 KiB"));
    }

    @Test
    void theRootElementIsLookedForInTheFirst64KiB() {
        refusal(join(latin("<!--"), new byte[70_000], latin("-->"), Pictures.svg()));
        refusal(join(latin("<"), latin("!---->".repeat(20_000)), Pictures.svg()));
    }
}
