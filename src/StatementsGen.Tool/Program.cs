using StatementsGen.Tool.Commands;
using StatementsGen.Tool.Shell;

var console = ToolConsole.OfProcess();
return await StatementsCommand.Create(console).RunAsync(args, console);
