namespace StatementsGen.Reading.Lexicon;

/// <summary>Faces made of punctuation. They belong to the sentence before them. None starts with a letter.</summary>
internal static class Emoticons
{
    /// <summary>The faces, separated by white space.</summary>
    internal const string Faces = """
        :) :( ;) ;( =) =( :-) :-( ;-) :)) :(( :D :-D ;D =D :P :-P ;P =P :p :-p ;p =p :O :o :-O :/ :-/ :| :-| :* <3 >:( >:) ^_^ ^^ -_-
        :'( (: (; (-:
        """;
}
