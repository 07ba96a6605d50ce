namespace StatementsGen.Checks.Findings;

/// <summary>What a rule checks. The scope decides where the rule is reported.</summary>
internal enum RuleScope
{
    /// <summary>Problems that keep a text from being compiled in as it is, alone or beside other texts. Reported by the generator and by <c>statements check</c>.</summary>
    Text,

    /// <summary>The limits of a project and the types of its metadata. Reported by the generator.</summary>
    Project,

    /// <summary>The wording of a text. Reported by an analyzer and by <c>statements check</c>.</summary>
    Wording,

    /// <summary>Places that editors can fix. Reported by an analyzer.</summary>
    Editor,

    /// <summary>Quotations in code. Reported by an analyzer.</summary>
    Code,

    /// <summary>Statements that code should name. Reported by an analyzer at the end of a compilation, where a project switches the rule on.</summary>
    Use,

    /// <summary>Approved wordings. Reported by an analyzer and by <c>statements approve --check</c>.</summary>
    Approval,

    /// <summary>Quotations in other files than texts and code. Reported by <c>statements quotes</c>.</summary>
    Quotation,
}
