namespace StatementsGen.Tool.Shell;

/// <summary>Ends a command with a message for the user and <see cref="ExitCode.Failure"/>.</summary>
/// <param name="message">The message.</param>
internal sealed class CommandFailure(string message) : Exception(message);
