using StatementsGen.Tool;
using StatementsGen.Tool.Commands;

var console = ToolConsole.OfProcess();
return await StatementsCommand.Create(console).RunAsync(args, console);
