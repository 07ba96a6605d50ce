using System.Globalization;
using System.Runtime.InteropServices;

namespace StatementsGen.Benchmarks.Icu;

/// <summary>The system's ICU. On Linux its names carry the version: <c>libicuuc.so.72</c>, <c>ubrk_open_72</c>.</summary>
internal sealed class IcuLibrary
{
    private const int NewestVersion = 99;
    private const int OldestVersion = 50;

    private readonly nint _handle;
    private readonly string _suffix;

    private IcuLibrary(nint handle, string version)
    {
        _handle = handle;
        _suffix = version.Length == 0 ? "" : "_" + version;
        Version = version;
    }

    /// <summary>Its version; empty where its names do not tell.</summary>
    internal string Version { get; }

    /// <summary>Finds the newest ICU of the system.</summary>
    /// <returns>The library, or <see langword="null"/> if there is none.</returns>
    internal static IcuLibrary? Find()
    {
        for (var version = NewestVersion; version >= OldestVersion; version--)
        {
            var number = version.ToString(CultureInfo.InvariantCulture);
            if (NativeLibrary.TryLoad($"libicuuc.so.{number}", out var handle))
            {
                return new IcuLibrary(handle, number);
            }
        }

        return NativeLibrary.TryLoad("libicucore.dylib", out var unversioned) || NativeLibrary.TryLoad("icu.dll", out unversioned)
            ? new IcuLibrary(unversioned, "")
            : null;
    }

    /// <summary>The address of a function.</summary>
    /// <param name="name">Its name without a version.</param>
    internal nint Function(string name) => NativeLibrary.GetExport(_handle, name + _suffix);
}
