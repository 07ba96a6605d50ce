using StatementsGen.Checks.Approvals;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Reading;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Approve;

/// <summary>A folder of texts and its file of approvals.</summary>
internal sealed class ApprovalFolder
{
    private readonly string _directory;
    private readonly Dictionary<string, TextFile> _files;
    private readonly Dictionary<string, CurrentText> _texts = new(StringComparer.Ordinal);

    private ApprovalFolder(string root, string directory, IEnumerable<TextFile> files)
    {
        _directory = directory;
        FullPath = Path.Combine(root, ApprovedFile.Name);
        DisplayPath = ReportPlaces.Display(FullPath, directory);
        _files = files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The absolute path of the file of approvals.</summary>
    internal string FullPath { get; }

    /// <summary>The path of the file of approvals, as it is shown.</summary>
    internal string DisplayPath { get; }

    /// <summary>The text of the file of approvals; <see langword="null"/> if there is none.</summary>
    internal string? FileText { get; private init; }

    /// <summary>The file of approvals; a new one holds nothing.</summary>
    internal required ApprovedFile File { get; init; }

    /// <summary>The file of approvals, for findings in it.</summary>
    internal CheckedText CheckedFile => new(FileText ?? "", ApprovedFile.Name, DisplayPath);

    /// <summary>The paths of all texts in the folder, in ordinal order.</summary>
    internal IReadOnlyList<string> Paths => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Opens the folder that a path leads to: the nearest one around it with a file of approvals, or else the folder itself.</summary>
    /// <param name="path">A folder, or a text in a folder with a file of approvals.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    /// <exception cref="CommandFailure">The path leads nowhere, or the file of approvals cannot be read.</exception>
    internal static ApprovalFolder Open(string path, string directory)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, directory));
        var files = TextFileSearch.Find([path], directory).ToList();
        var root = full;
        while (!System.IO.File.Exists(Path.Combine(root, ApprovedFile.Name)))
        {
            root = Path.GetDirectoryName(root) ?? (Directory.Exists(full)
                ? full
                : throw new CommandFailure($"'{path}' is a text in no folder with approved wordings. Give the folder of texts."));
            if (root == full)
            {
                break;
            }
        }

        files = root == full ? files : [.. TextFileSearch.Find([root], directory)];
        var folder = new ApprovalFolder(root, directory, files) { File = new ApprovedFile(ApprovalScope.Default, [], []) };
        if (!System.IO.File.Exists(folder.FullPath))
        {
            return folder;
        }

        var read = ReadText.Of(new TextFile(folder.FullPath, folder.DisplayPath, root, ApprovedFile.Name));
        var text = read.Text ?? throw new CommandFailure(FindingLine.Of(read.Finding!));
        return new ApprovalFolder(root, directory, files)
        {
            FileText = text,
            File = ApprovedFile.Read(new CheckedText(text, ApprovedFile.Name, folder.DisplayPath)),
        };
    }

    /// <summary>Returns the paths of the documents that a path on the command line leads to.</summary>
    /// <param name="path">The path.</param>
    internal Func<string, bool> Selects(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _directory));
        var root = Path.GetDirectoryName(FullPath)!;
        var inner = Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');
        return inner == "." ? static _ => true : document => document == inner || document.StartsWith(inner + "/", StringComparison.Ordinal);
    }

    /// <summary>Reads a text of the folder.</summary>
    /// <param name="path">The document's path.</param>
    /// <exception cref="CommandFailure">It cannot be read: its approvals would seem to be gone.</exception>
    internal CurrentText Read(string path)
    {
        if (!_texts.TryGetValue(path, out var text))
        {
            var file = _files[path];
            var read = ReadText.Of(file);
            var words = read.Text ?? throw new CommandFailure(FindingLine.Of(read.Finding!));
            text = CurrentText.Of(TextReading.ReadDocument(words, path), file.DisplayPath);
            _texts.Add(path, text);
        }

        return text;
    }
}
