using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Organisations;

/// <summary>How near the day is by which an organisation has to say who works there.</summary>
internal enum AttestationMark
{
    /// <summary>Two weeks ahead: its administrators are reminded.</summary>
    Reminder,

    /// <summary>The day itself.</summary>
    Due,

    /// <summary>A week too late: who looks after the partnership hears of it as well.</summary>
    Overdue,
}

/// <summary>Who was last said to work there, by when it has to be said again, and how near that day is known to be.</summary>
internal sealed record StaffAttestations(DateOnly? DueOn, StaffAttested? Last, ImmutableArray<UserId> ToChange, AttestationMark? Reached)
{
    /// <summary>An organisation says who works there every quarter.</summary>
    public const int Months = 3;

    public static StaffAttestations None { get; } = new(null, null, [], null);

    public StaffAttestations Begin(DateOnly on) => this with { DueOn = on.AddMonths(Months) };

    public StaffAttestations Take(StaffAttested attested) =>
        new(attested.On.AddMonths(Months), attested, attested.ToChange, null);

    public StaffAttestations Changed(UserId user) => this with { ToChange = ToChange.Remove(user) };
}
