using System.Text.Json;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Outbox;

namespace Partnership.Silo.Alerts;

/// <summary>Mails one person, at the address they gave, unless they have left or changed their mind since.</summary>
internal sealed class MailDelivery(DataSources database, IMailTransport transport) : IOutboxDelivery
{
    public string Kind => "mail";

    public async Task Deliver(string key, string payload, CancellationToken ct)
    {
        var to = JsonSerializer.Deserialize<Addressee>(payload)!;
        await using var command = database.Writer.CreateCommand(Sql.Text("find-address"));
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = to.Organisation });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = to.Person });
        if (await command.ExecuteScalarAsync(ct) is string address)
            await transport.Send(address, MailText.Alert, ct);
    }

    private sealed record Addressee(Guid Organisation, Guid Person);
}
