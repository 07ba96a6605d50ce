namespace StatementsGen.Reading.Lexicon;

/// <summary>The characters that end sentences and that stand right after what ends them, by Unicode Standard Annex #29.</summary>
/// <remarks>
/// UAX #29, "Unicode Text Segmentation", section 5: the values <c>STerm</c>, <c>ATerm</c> and <c>Close</c> of the property
/// <c>Sentence_Break</c>, as far as they lie in the Basic Multilingual Plane.
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

    /// <summary><c>Close</c>: quotation marks and brackets that may close what a terminal ends.</summary>
    internal const string Closers =
        "\"'”’»›)]}"
        + "\u201F\u2046\u207E\u2769\u276B\u276D\u276F\u300B\u300D\u300F\u3011\u3015\u3017\u301E\u301F\uFF09\uFF3D\uFF5D\uFF63";

    /// <summary><c>Close</c>: quotation marks and brackets that may open a sentence.</summary>
    internal const string Openers =
        "\"'`“‘«‹„‚([{"
        + "\u201B\u2045\u207D\u2768\u276A\u276C\u276E\u300A\u300C\u300E\u3010\u3014\u3016\u301D\uFF08\uFF3B\uFF5B\uFF62";
}
