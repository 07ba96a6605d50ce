namespace StatementsGen;

/// <summary>A text that code was compiled with is not in the assembly, or is not the same any more.</summary>
public sealed class CompiledTextException : InvalidOperationException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong, and with which text.</param>
    /// <param name="innerException">What went wrong underneath, if anything.</param>
    public CompiledTextException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
