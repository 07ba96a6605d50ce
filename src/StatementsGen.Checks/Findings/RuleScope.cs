namespace StatementsGen.Checks.Findings;

/// <summary>What a rule looks at, and so who reports it.</summary>
internal enum RuleScope
{
    /// <summary>Whether a text can be compiled in as it is: a text and those beside it. Reported by the generator and by <c>statements check</c>.</summary>
    Text,

    /// <summary>Limits of a project, and the types of its metadata. Reported by the generator.</summary>
    Project,

    /// <summary>The words of a text. Reported by an analyzer and by <c>statements check</c>.</summary>
    Wording,

    /// <summary>Places that editors have a fix for. Reported by an analyzer.</summary>
    Editor,

    /// <summary>Quotations in code. Reported by an analyzer.</summary>
    Code,

    /// <summary>Approved wordings. Reported by an analyzer and by <c>statements approve --check</c>.</summary>
    Approval,

    /// <summary>Quotations in other files than texts and code. Reported by <c>statements quotes</c>.</summary>
    Quotation,
}
