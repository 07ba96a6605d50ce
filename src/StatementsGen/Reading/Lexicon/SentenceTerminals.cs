namespace StatementsGen.Reading.Lexicon;

/// <summary>The characters that end sentences and that stand right after what ends them, by Unicode Standard Annex #29.</summary>
/// <remarks>
/// UAX #29, "Unicode Text Segmentation", section 5: the values <c>STerm</c>, <c>ATerm</c> and <c>Close</c> of the property
/// <c>Sentence_Break</c>; <c>Close</c> as far as it lies in the Basic Multilingual Plane.
/// </remarks>
internal static class SentenceTerminals
{
    /// <summary><c>ATerm</c>: full stops, which abbreviate as well as end.</summary>
    internal const string FullStops = ".\u2024\uFE52\uFF0E";

    /// <summary>The ellipsis character; the annex leaves it to the implementation.</summary>
    internal const string Ellipsis = "…";

    /// <summary>
    /// <c>STerm</c> where a space follows: these also stand inside a sentence, after a name (<c>Yahoo!</c>) or in brackets.
    /// </summary>
    internal const string SpacedTerminals =
        "!?"
        + "\u203C\u203D\u2047\u2048\u2049" // double and combined marks
        + "\u2E2E\u2E3C\u2E53\u2E54";      // reversed, stenographic and medieval marks

    /// <summary>Characters that open the items of a list that runs on in its line.</summary>
    internal const string RunOnBullets = "•⁃●▪■◦‣";

    /// <summary>Characters that open an item of a list at the start of a line; the last four are those of symbol fonts.</summary>
    internal const string Bullets = RunOnBullets + "·\uF0B7\uF0A7\uF0D8\uF076";

    /// <summary><c>STerm</c> that end a sentence wherever they stand.</summary>
    internal const string PlainTerminals =
        "\u3002\uFF01\uFF1F\uFF61\uFE12\uFE15\uFE16\uFE56\uFE57" // ideographic, full-width, half-width, vertical and small forms
        + "\u0589"                         // Armenian
        + "\u061D\u061E\u061F\u06D4"       // Arabic, Urdu
        + "\u0700\u0701\u0702"             // Syriac
        + "\u07F9"                         // N'Ko
        + "\u0837\u0839\u083D\u083E"       // Samaritan
        + "\u0964\u0965"                   // danda of the scripts of India
        + "\u104A\u104B"                   // Burmese
        + "\u1362\u1367\u1368"             // Ethiopic
        + "\u166E"                         // Canadian syllabics
        + "\u1735\u1736"                   // Philippine
        + "\u17D4\u17D5"                   // Khmer
        + "\u1803\u1809"                   // Mongolian
        + "\u1944\u1945"                   // Limbu
        + "\u1AA8\u1AA9\u1AAA\u1AAB"       // Tai Tham
        + "\u1B5A\u1B5B\u1B5E\u1B5F\u1B7D\u1B7E" // Balinese
        + "\u1C3B\u1C3C"                   // Lepcha
        + "\u1C7E\u1C7F"                   // Ol Chiki
        + "\uA4FF"                         // Lisu
        + "\uA60E\uA60F"                   // Vai
        + "\uA6F3\uA6F7"                   // Bamum
        + "\uA876\uA877"                   // Phags-pa
        + "\uA8CE\uA8CF"                   // Saurashtra
        + "\uA92F"                         // Kayah Li
        + "\uA9C8\uA9C9"                   // Javanese
        + "\uAA5D\uAA5E\uAA5F"             // Cham
        + "\uAAF0\uAAF1\uABEB";            // Meetei Mayek

    /// <summary>
    /// <c>STerm</c> beyond the Basic Multilingual Plane, as code points in order; they too end a sentence wherever they stand.
    /// </summary>
    internal static readonly int[] SupplementaryTerminals =
    [
        0x10A56, 0x10A57, // Kharoshthi
        0x10F55, 0x10F56, 0x10F57, 0x10F58, 0x10F59, // Sogdian
        0x10F86, 0x10F87, 0x10F88, 0x10F89, // Old Uyghur
        0x11047, 0x11048, // Brahmi
        0x110BE, 0x110BF, 0x110C0, 0x110C1, // Kaithi
        0x11141, 0x11142, 0x11143, // Chakma
        0x111C5, 0x111C6, 0x111CD, 0x111DE, 0x111DF, // Sharada
        0x11238, 0x11239, 0x1123B, 0x1123C, // Khojki
        0x112A9, // Multani
        0x113D4, 0x113D5, // Tulu-Tigalari
        0x1144B, 0x1144C, // Newa
        0x115C2, 0x115C3, 0x115C9, 0x115CA, 0x115CB, 0x115CC, 0x115CD, 0x115CE, 0x115CF,
        0x115D0, 0x115D1, 0x115D2, 0x115D3, 0x115D4, 0x115D5, 0x115D6, 0x115D7, // Siddham
        0x11641, 0x11642, // Modi
        0x1173C, 0x1173D, 0x1173E, // Ahom
        0x11944, 0x11946, // Dives Akuru
        0x11A42, 0x11A43, // Zanabazar Square
        0x11A9B, 0x11A9C, // Soyombo
        0x11C41, 0x11C42, // Bhaiksuki
        0x11EF7, 0x11EF8, // Makasar
        0x11F43, 0x11F44, // Kawi
        0x16A6E, 0x16A6F, // Mro
        0x16AF5, // Bassa Vah
        0x16B37, 0x16B38, 0x16B44, // Pahawh Hmong
        0x16D6E, 0x16D6F, // Kirat Rai
        0x16E98, // Medefaidrin
        0x1BC9F, // Duployan
        0x1DA88, // Sutton SignWriting
    ];

    /// <summary><c>Close</c>: quotation marks and brackets that may close what a terminal ends.</summary>
    internal const string Closers =
        "\"'”’»›)]}"
        + "\u201F\u2046\u207E\u2769\u276B\u276D\u276F\u300B\u300D\u300F\u3011\u3015\u3017\u301E\u301F\uFF09\uFF3D\uFF5D\uFF63";

    /// <summary><c>Close</c>: quotation marks and brackets that may open a sentence.</summary>
    internal const string Openers =
        "\"'`“‘«‹„‚([{"
        + "\u201B\u2045\u207D\u2768\u276A\u276C\u276E\u300A\u300C\u300E\u3010\u3014\u3016\u301D\uFF08\uFF3B\uFF5B\uFF62";
}
