using System.Text;
using SharpFuzz;
using StatementsGen.Fuzzing;

// Under a fuzzer this goes on with one input after the other; by hand it checks what is on standard input, once.
Fuzzer.OutOfProcess.Run(static stream =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    ReadingInvariants.Check(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
});
