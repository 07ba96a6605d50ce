namespace StatementsGen.Tests.Reading.Resolution;

/// <summary>Who says something in a text, in order, with how it is known: <c>Amina Diallo (mayor, Porto)</c>, <c>Amina Diallo by Pronoun</c>.</summary>
internal static class ReadSpeakers
{
    internal static IEnumerable<string> Of(string text) => StatementReader.Read(text).Statements
        .SelectMany(static statement => statement.Attributions)
        .Select(static attribution => attribution.Speaker is not { } speaker ? ""
            : attribution.Resolution == SpeakerResolution.Name ? speaker.ToString()
            : $"{speaker} by {attribution.Resolution}");
}
