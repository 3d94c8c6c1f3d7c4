using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Referrals;

/// <summary>By when a recipient must answer: one hour or 24 hours elapsed, or three working days.</summary>
internal static class ReferralClock
{
    public static DateTimeOffset DueAt(Urgency urgency, DateTimeOffset sent) => urgency switch
    {
        Urgency.Immediate => sent.AddHours(1),
        Urgency.Within24Hours => sent.AddHours(24),
        _ => WorkingTime.AddWorkingDays(sent, 3),
    };
}
