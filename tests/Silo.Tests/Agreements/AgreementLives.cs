using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using static Partnership.Silo.Tests.Agreements.AgreementSamples;

namespace Partnership.Silo.Tests.Agreements;

/// <summary>Lives that an agreement can have, each out of a row of numbers.</summary>
internal static class AgreementLives
{
    private static readonly OrganisationId[] Everybody = [One, Two, Three, new(Guid.NewGuid())];

    /// <summary>All that happens in one of them.</summary>
    public static (IReadOnlyList<IEvent> Events, AgreementState State) Of(IEnumerable<int> choices)
    {
        var (events, state, today) = (new List<IEvent>(), AgreementState.Definition.Initial, Today);
        foreach (var choice in choices)
        {
            today = today.AddDays(choice % 37);
            var happened = Command(choice / 37, state, today)(state).Events;
            state = happened.Aggregate(state, AgreementState.Definition.Apply);
            events.AddRange(happened);
        }

        return (events, state);
    }

    /// <summary>Each number chooses a command, who gives it, and for whom.</summary>
    public static Func<AgreementState, Decision> Command(int choice, AgreementState state, DateOnly today)
    {
        var (what, who, whom) = (choice % 20, Everybody[choice / 20 % 4], Everybody[choice / 80 % 4]);
        var caller = choice / 320 % 3 == 0 ? Administrator : Officer(who);
        var (newest, review, expiry) = (state.Newest?.Number ?? 0, today.AddMonths(1 + (choice % 6)), today.AddMonths(1 + (choice % 14)));
        return what switch
        {
            0 => now => AgreementDecisions.Draft(now, Draft(One, Two) with { ReviewBy = review, ExpiresOn = expiry }, today),
            1 => now => AgreementDecisions.Revise(now, Revise(newest, One, who, whom) with { ReviewBy = review, ExpiresOn = expiry }, today),
            2 => now => AgreementDecisions.Join(now, new JoinAgreement(CommandId.New(), whom)),
            3 => now => UpkeepDecisions.Review(now, new ReviewAgreement(CommandId.New(), newest, review), today),
            4 => now => UpkeepDecisions.DeadlineCame(now, AgreementDeadlines.Review, today),
            5 => now => UpkeepDecisions.Suspend(now, new SuspendAgreement(CommandId.New(), "A breach")),
            6 => now => UpkeepDecisions.Resume(now, new ResumeAgreement(CommandId.New(), "Mended")),
            7 => now => UpkeepDecisions.SuspendParty(now, new SuspendParty(CommandId.New(), whom, "A breach"), caller),
            8 => now => UpkeepDecisions.ResumeParty(now, new ResumeParty(CommandId.New(), whom, "Mended"), caller),
            9 => now => AgreementDecisions.Sign(now, new SignAgreement(CommandId.New(), newest - 1), who, today),
            // Signatures more often than all else, since a version needs several.
            _ => now => AgreementDecisions.Sign(now, new SignAgreement(CommandId.New(), newest), who, today),
        };
    }
}
