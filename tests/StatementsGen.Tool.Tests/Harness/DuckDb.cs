using DuckDB.NET.Data;

namespace StatementsGen.Tool.Tests.Harness;

/// <summary>DuckDB, as whoever queries an export runs it.</summary>
internal static class DuckDb
{
    /// <summary>Runs a query in a folder, and gives each row as JSON.</summary>
    internal static async Task<IReadOnlyList<string>> QueryAsync(string folder, string sql)
    {
        await using var connection = new DuckDBConnection("Data Source=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SET file_search_path = '{folder}'";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        command.CommandText = $"SELECT CAST(to_json(answer) AS VARCHAR) FROM ({sql.TrimEnd().TrimEnd(';')}) AS answer";
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
