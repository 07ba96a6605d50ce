using System.Text;
using StatementsGen.Tool.Export;

using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
JsonLinesExport.Run(input, output);
