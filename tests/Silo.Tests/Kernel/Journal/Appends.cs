using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>Appends to streams of their own, and what came of them.</summary>
internal static class Appends
{
    public static Caller Caller { get; } =
        new(new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [Role.System], "tests");

    public static IJournal Journal(this TestSilo silo) => silo.Services.GetRequiredService<IJournal>();

    public static string Stream() => $"agreement/{Guid.NewGuid()}";

    public static Append Of(string stream, StreamHead expected, params IEvent[] events) => new(
        stream, expected, [.. events], Effects.None, Caller, CommandId.New(), Guid.NewGuid(), "{\"answer\":1}", TestSilo.Start);

    public static AgreementSigned Signed() => new(new OrganisationId(Guid.NewGuid()));

    public static async Task<StreamHead> Appended(this IJournal journal, Append append) =>
        (await journal.Append(append)).ShouldBeOfType<AppendResult.Appended>().Head;

    public static Task<long> Rows(this TestSilo silo, string stream) =>
        silo.Scalar<long>("select count(*) from journal where stream = $1", stream);
}
