using static StatementsGen.Checks.Findings.RuleScope;
using static StatementsGen.Checks.Findings.Severity;

namespace StatementsGen.Checks.Findings;

/// <summary>The catalogue of rules. A new rule is a row here and a help page. The comment on a row lists the arguments of its message.</summary>
internal static class Rules
{
    // Initialized before the rows, which add themselves to it.
    private static readonly List<Rule> Catalogue = [];

    // 0: path; 1: reason, as a clause.
    internal static readonly Rule Undecodable = Add("STG0001", Text, Error,
        "The text cannot be decoded without loss",
        "'{0}' cannot be compiled in: {1}. Save it as UTF-8, or as UTF-16 with a byte order mark.");

    // 0: path.
    internal static readonly Rule Unreadable = Add("STG0002", Text, Error,
        "The text cannot be read",
        "'{0}' cannot be read. See that the file exists and that the compiler may read it.");

    // 0: path; 1: the other path; 2: class, with its namespace below that of the folder of texts.
    internal static readonly Rule SameName = Add("STG0003", Text, Error,
        "Two documents have one name",
        "'{0}' and '{1}' would both be the class '{2}'. Change one of the titles, or move one of the files to another folder.");

    // 0: path; 1: class; 2: the name that is taken; 3: by what.
    internal static readonly Rule TakenName = Add("STG0004", Text, Warning,
        "The document's name is taken",
        "'{0}' is the class '{1}', because '{2}' is {3}. Change the title, or keep the class's name and switch this warning off.");

    // 0: path; 1: number of statements; 2: limit.
    internal static readonly Rule TooManyStatements = Add("STG0005", Project, Error,
        "The document has too many statements",
        "'{0}' has {1} statements, more than the {2} that one class can hold. Set StatementsGenDetail to Documents, or split the text.");

    // 0: path.
    internal static readonly Rule SamePath = Add("STG0006", Project, Error,
        "Two files have one path",
        "'{0}' is there more than once among the project's texts. List it once, or set another Link.");

    // 0: number; 1: "speakers" or "entities"; 2: limit.
    internal static readonly Rule TooManyNames = Add("STG0007", Project, Error,
        "The texts have too many names",
        "The texts have {0} {1}, more than the {2} that one class can hold. Set StatementsGenDetail to Documents.");

    // 0: number of characters; 1: limit.
    internal static readonly Rule TooLargeTables = Add("STG0008", Project, Error,
        "The texts are too large to be compiled in",
        "The texts need tables of {0} characters, more than the {1} that one assembly can hold. Part them over several projects, or read them at run time with StatementReader.");

    // 0: number of statements.
    internal static readonly Rule ManyStatements = Add("STG0009", Project, Warning,
        "Members for so many statements slow the build",
        "The project's texts have {0} statements, and a member for each slows the build. Set StatementsGenDetail to Documents (a class for each text) or to Corpus (none).");

    // 0: path.
    internal static readonly Rule UnclosedFrontMatter = Add("STG0010", Text, Error,
        "The front matter is not closed",
        "'{0}' opens front matter with '---', and no line '---' closes it. Close it; or, if it is text, put an empty line before it.");

    // 0: name; 1: the nearest name that is valid.
    internal static readonly Rule UnfitName = Add("STG0011", Text, Error,
        "The name cannot be that of a class",
        "'{0}' cannot be the name of the document's class. Write '{1}', or another name of letters, digits and '_' that the class has no member of.");

    // 0: key; 1: member; 2: what has the name.
    internal static readonly Rule TakenKey = Add("STG0012", Text, Error,
        "The key is taken",
        "The key '{0}' would name the member '{1}', and that is {2}. Choose another key.");

    // 0: the words that look like a key; 1: reason.
    internal static readonly Rule UnfitKey = Add("STG0013", Text, Warning,
        "What looks like a key is text",
        "'{0}' is no key and stays in the text: {1} Correct it, or leave it if it is text.");

    // 0: reason, as a clause.
    internal static readonly Rule UnfitFrontMatter = Add("STG0014", Text, Error,
        "The front matter cannot be read",
        "The front matter cannot be read: {0}. Correct the line; or, if it is all text, put an empty line before the first '---'.");

    // 0: "name" or "title"; 1: what to do.
    internal static readonly Rule UnreadName = Add("STG0015", Text, Error,
        "The name or title cannot be read at run time",
        "Without YAML, programs cannot read this {0}: {1}.");

    // 0: path; 1: key; 2: type; 3: what is expected.
    internal static readonly Rule MissingMetadata = Add("STG0016", Project, Error,
        "The front matter lacks a required value",
        "'{0}' has no '{1}' in its front matter, and {2} requires it. Add '{1}:' with {3}.");

    // 0: key; 1: type; 2: what the key could be.
    internal static readonly Rule UnknownMetadata = Add("STG0017", Project, Error,
        "The front matter has an unknown key",
        "'{0}' is no property of {1}: {2}");

    // 0: key; 1: value; 2: what is expected.
    internal static readonly Rule UnfitMetadata = Add("STG0018", Project, Error,
        "The front matter has a value that does not fit",
        "'{0}' cannot be {1}: expected {2}");

    // 0: path; 1 and 2: types.
    internal static readonly Rule TwoSchemas = Add("STG0019", Project, Error,
        "Two types declare the metadata of one document",
        "'{0}' fits the patterns of both {1} and {2}. Narrow one of them.");

    // 0: type; 1: reason.
    internal static readonly Rule UnfitSchema = Add("STG0020", Project, Error,
        "The type cannot declare metadata",
        "{0} cannot declare the metadata of documents: {1}");

    // 0: type.
    internal static readonly Rule SchemaWithoutClasses = Add("STG0021", Project, Warning,
        "No document has a class for its metadata",
        "With StatementsGenDetail=Corpus no document has a class: the front matter is checked against {0}, and no code can use it. Set StatementsGenDetail to Documents if code needs it.");

    // 0: pattern; 1: type; 2: what was probably meant.
    internal static readonly Rule UnusedPattern = Add("STG0022", Project, Warning,
        "No document fits the pattern",
        "'{0}' fits no document, so that none is checked against {1}: {2}");

    // 0: the marker; 1: reason, as a clause.
    internal static readonly Rule MisplacedFrontMatter = Add("STG0023", Text, Warning,
        "What looks like front matter is text",
        "'{0}' opens no front matter, because {1}: the lines below it are text. Put front matter at the very start of the file, as YAML between two lines '---', or leave it if it is text.");

    // 0: key; 1: value.
    internal static readonly Rule CommentInValue = Add("STG0024", Text, Info,
        "A comment ends a value",
        "The value of '{0}' is '{1}', because ' #' starts a comment. Put the value in quotes if the rest belongs to it.");

    // 0: the words that look like a mark; 1: reason.
    internal static readonly Rule UnfitMark = Add("STG0025", Text, Warning,
        "What looks like a mark is text or has no effect",
        "'{0}' has no effect: {1} Correct it, or leave it if it is text.");

    // 0: path; 1: reason, as a clause.
    internal static readonly Rule UnreadMarkdown = Add("STG0030", Text, Warning,
        "The Markdown is read as plain text",
        "'{0}' is read as plain text, with its markup: {1}. Split it into several files, or change that.");

    // 0: code points; 1: what they mean and what to do, as a clause.
    internal static readonly Rule ControlCharacters = Add("STG0101", Wording, Warning,
        "A control character in the text",
        "The control character {0} {1}.");

    // 0: code point; 1: what it does, as a clause.
    internal static readonly Rule BidirectionalControls = Add("STG0102", Wording, Warning,
        "A bidirectional control that can hide what the text says",
        "{0} {1}: the text may be shown in an order that it does not have. Remove it.");

    // 0: code points.
    internal static readonly Rule InvisibleCharacters = Add("STG0103", Wording, Warning,
        "An invisible character in the text",
        "The invisible character {0} makes words that look the same differ. Remove it.");

    // 0: how the reported line ends; 1: its number; 2: how most lines end.
    internal static readonly Rule MixedLineEndings = Add("STG0104", Wording, Info,
        "Lines that end in different ways",
        "Line {1} ends in {0}, where most lines of the text end in {2}. Make them all alike.");

    // 0: path.
    internal static readonly Rule EmptyDocument = Add("STG0105", Wording, Warning,
        "A document without statements",
        "'{0}' holds no statement. Write one, or take the file out of the texts.");

    // 0: the mark; 1: what it does, as a clause.
    internal static readonly Rule UnbalancedQuotations = Add("STG0106", Wording, Warning,
        "A quotation mark without its counterpart",
        "The mark {0} {1}. Put in the mark that is missing, or take this one out.");

    // 0: line of the first statement.
    internal static readonly Rule RepeatedStatements = Add("STG0107", Wording, Info,
        "Two statements with the same words",
        "These are the words of the statement in line {0}. Remove one, tell them apart, or give this one a key.");

    // 0: abbreviation; 1: its first meaning; 2: its meaning here.
    internal static readonly Rule AmbiguousAbbreviations = Add("STG0108", Wording, Warning,
        "An abbreviation with two meanings",
        "'{0}' stands for '{2}' here, and for '{1}' before. Use another abbreviation for one of them.");

    internal static readonly Rule UnattributedQuotations = Add("STG0109", Wording, Hidden,
        "A quotation without a speaker",
        "Who says this could not be found. Name the speaker beside the quotation if code is to know.");

    // 0: path; 1: number of statements; 2: limit.
    internal static readonly Rule LargeDocument = Add("STG0110", Wording, Warning,
        "A document with very many members",
        "'{0}' has {1} statements. A member for each of more than {2} slows the build and the first use of the class: set the property StatementsGenDetail to 'Documents' (a class for each document, no member for each statement) or 'Corpus' (all through Corpus) instead of 'Statements', or split the text.");

    // 0: member; 1: line of the other statement; 2: its member.
    internal static readonly Rule DependentNames = Add("STG0111", Wording, Hidden,
        "A member's name depends on another statement",
        "The member is '{0}' because the statement in line {1} is '{2}', and changes its name when that one does. Give the statement a key to pin the name.");

    // 0: id of the finding that has a fix; 1: its message.
    internal static readonly Rule FixableFrontMatter = Add("STG0112", Editor, Info,
        "There is a fix for the front matter",
        "There is a fix for {0}: {1}");

    // 0: id; 1: reason, as a clause.
    internal static readonly Rule UnusedIgnore = Add("STG0113", Wording, Warning,
        "The front matter ignores nothing",
        "'{0}' ignores nothing: {1}. Remove it, or correct the id.");

    // 0: document; 1: reason, as a clause.
    internal static readonly Rule NotVerbatim = Add("STG0201", Code, Error,
        "The quotation is not verbatim",
        "The quotation is not verbatim in '{0}': {1}. Quote the words that are there.");

    // 0: reason, as a clause.
    internal static readonly Rule UncheckedQuotation = Add("STG0202", Code, Error,
        "The quotation is of nothing that is known",
        "The quotation is not checked: {0}. Name the class of a text, and a statement of it if the words are from one.");

    // 0: class; 1: member; 2: key.
    internal static readonly Rule UnusedStatement = Add("STG0203", Use, Warning,
        "No code names a pinned statement",
        "No code of the assembly names '{0}.{1}'. Use it, or remove its key '{{#{2}}}'.");

    // 0: what differs, as a clause.
    internal static readonly Rule ChangedWording = Add("STG0301", Approval, Warning,
        "A statement is not as it was approved",
        "The statement is not as it was approved: {0}. Restore it, or approve it with 'statements approve'.");

    // 0: document; 1: words.
    internal static readonly Rule GoneStatement = Add("STG0302", Approval, Warning,
        "An approved statement is gone",
        "'{0}' does not say “{1}” any more. Restore the statement, or approve its removal with 'statements approve'.");

    internal static readonly Rule NewStatement = Add("STG0303", Approval, Warning,
        "A statement beside approved ones is not approved",
        "The statement stands beside approved ones and is not approved. Remove it, or approve it with 'statements approve'.");

    // 0: how many statements are approved where, as a clause.
    internal static readonly Rule MovedStatement = Add("STG0304", Approval, Info,
        "Approved statements have moved",
        "{0}, with the same words. Use 'statements approve' to write down where they stand now.");

    // 0: reason, as a clause.
    internal static readonly Rule DamagedApprovals = Add("STG0305", Approval, Error,
        "The file of approvals is damaged",
        "The approvals cannot be read, so that nothing counts as approved: {0}. Correct the line.");

    // 0: the words; 1: what comes near, as a clause.
    internal static readonly Rule UnknownQuotation = Add("STG0401", Quotation, Error,
        "The quotation stands in no text",
        "“{0}” stands in no text: {1}. Quote the words that are there.");

    // 0: the words; 1: who says them; 2: where; 3: the claimed speaker.
    internal static readonly Rule ForeignQuotation = Add("STG0402", Quotation, Error,
        "The quotation is somebody else's",
        "“{0}” is said by {1} in {2}, and here by {3}. Name who says it.");

    // 0: the words; 1: what is left out; 2: where.
    internal static readonly Rule LostNegation = Add("STG0403", Quotation, Warning,
        "The quotation leaves out a negation",
        "“{0}” leaves out “{1}”, which stands in {2} and can turn its sense around. Put it back in, or quote other words.");

    // 0: the words; 1: where; 2: who says them there, as a clause; 3: the claimed speaker.
    internal static readonly Rule UncomparedSpeaker = Add("STG0404", Quotation, Info,
        "The speaker of the quotation cannot be compared",
        "“{0}” stands in {1}, {2}, and here it is said by {3}. See whether it is.");

    /// <summary>All rules, in order of their ids.</summary>
    internal static IReadOnlyList<Rule> All => Catalogue;

    /// <summary>Returns the rules of a scope, in order of their ids.</summary>
    /// <param name="scope">The scope.</param>
    internal static IEnumerable<Rule> In(RuleScope scope) => Catalogue.Where(rule => rule.Scope == scope);

    private static Rule Add(string id, RuleScope scope, Severity severity, string title, string messageFormat)
    {
        var rule = new Rule(id, scope, severity, title, messageFormat);
        Catalogue.Add(rule);
        return rule;
    }
}
