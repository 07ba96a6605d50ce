using System.Security.Cryptography;
using System.Text;

namespace StatementsGen.Tool.Report.Page;

/// <summary>The script and the style of a report, which are files of their own beside this one.</summary>
internal static class ReportAssets
{
    /// <summary>The script.</summary>
    internal static string Script { get; } = Read("report.js");

    /// <summary>The style sheet.</summary>
    internal static string Style { get; } = Read("report.css");

    /// <summary>Nothing is loaded, sent or run but this script and this style: whatever a text holds, a browser would not run it.</summary>
    internal static string SecurityPolicy { get; } =
        $"default-src 'none'; script-src '{HashOf(Script)}'; style-src '{HashOf(Style)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    // Browsers hash what they parse, and that has no CR.
    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReportAssets).Assembly.GetManifestResourceStream($"report/{name}")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string HashOf(string code) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)))}";
}
