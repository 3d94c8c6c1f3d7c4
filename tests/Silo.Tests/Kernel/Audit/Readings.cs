using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Audit;

/// <summary>Readings, and a name under which a test finds its own.</summary>
internal static class Readings
{
    public static string Reference() => $"C-{Guid.NewGuid()}";

    public static WaitingReading Of(params string[] references) => new(new Reading(
        TestSilo.Start, Appends.Caller.User.Value, Appends.Caller.Organisation.Value, "open", [.. references], "tests"));

    public static Task<long> OnRecord(this TestSilo silo, params IEnumerable<WaitingReading> readings) => silo.Scalar<long>(
        "select count(*) from access_log where refs && $1", (object)readings.SelectMany(each => each.Reading.References).ToArray());

    public static Task<long> Transactions(this TestSilo silo, params IEnumerable<WaitingReading> readings) => silo.Scalar<long>(
        "select count(distinct xmin::text) from access_log where refs && $1", (object)readings.SelectMany(each => each.Reading.References).ToArray());
}
