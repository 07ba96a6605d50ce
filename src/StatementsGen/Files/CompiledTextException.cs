namespace StatementsGen;

/// <summary>The exception that is thrown when the text of a compiled document is missing from the assembly or has changed.</summary>
public sealed class CompiledTextException : InvalidOperationException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong, and with which text.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public CompiledTextException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
