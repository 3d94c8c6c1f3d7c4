using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Organisations;

/// <summary>When an organisation is reminded to say who works there, and when the partnership hears that it did not.</summary>
internal static class AttestationDeadlines
{
    /// <summary>The kind of its deadline, of which there is one: for the next mark.</summary>
    public const string Kind = "attestation";

    private const int OverdueDays = 7;

    /// <summary>The marks that have not been reached.</summary>
    public static IEnumerable<AttestationMark> Ahead(StaffAttestations attested) =>
        Enum.GetValues<AttestationMark>().Where(mark => attested.Reached is not { } reached || mark > reached);

    /// <summary>The beginning of the day on which the mark is reached.</summary>
    public static DateTimeOffset At(DateOnly due, AttestationMark mark) => London.Start(mark switch
    {
        AttestationMark.Reminder => due.AddDays(-AttestationView.ReminderDays),
        AttestationMark.Due => due,
        _ => due.AddDays(OverdueDays),
    });

    /// <summary>When the next mark is reached; null where none is ahead.</summary>
    public static DateTimeOffset? Next(StaffAttestations attested) => attested.DueOn is { } due
        ? Ahead(attested).Select(mark => (DateTimeOffset?)At(due, mark)).Min()
        : null;
}
