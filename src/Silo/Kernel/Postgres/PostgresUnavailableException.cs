namespace Partnership.Silo.Kernel.Postgres;

/// <summary>The database could not be started. The message is a sentence for the person who runs the product.</summary>
/// <param name="code">Names the fault for programs; stable.</param>
/// <param name="message">Says what is wrong and what to do about it.</param>
public sealed class PostgresUnavailableException(string code, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public string Code { get; } = code;
}
