using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Cases;

/// <summary>What the person said about sharing, and what they wish.</summary>
internal static class ConsentDecisions
{
    public static Decision Record(CaseState state, RecordConsent command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion, null,
        checks => CheckConsent(checks, command.Consent, London.Day(actor.Now)),
        () => Recorded(command.Consent));

    public static Decision Withdraw(CaseState state, WithdrawConsent command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        state.Consent is { State: ConsentState.Given } ? null : CaseRefusals.ConsentNotGiven,
        checks => checks
            .Require(command.On is not null, nameof(command.On), CommonRefusals.Missing)
            .Require(command.On is null || command.On <= London.Day(actor.Now), nameof(command.On), CaseRefusals.InTheFuture)
            .Require(
                command.On is null || state.Consent!.AskedOn is null || command.On >= state.Consent.AskedOn,
                nameof(command.On), CaseRefusals.WithdrawnBeforeAsked),
        () => new ConsentWithdrawn(command.On!.Value));

    public static Decision Wish(CaseState state, RecordWishes command, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion, null,
        checks => CheckWishes(checks, command.Wishes),
        () => Recorded(command.Wishes));

    public static ConsentRecorded Recorded(Consent consent) => new(consent with { Purposes = consent.Purposes.OrEmpty() });

    public static WishesRecorded Recorded(Wishes wishes) => new(wishes with
    {
        NotToBeTold = wishes.NotToBeTold.OrEmpty(), KindsNotToBeTold = wishes.KindsNotToBeTold.OrEmpty(),
    });

    /// <summary>A withdrawal is a command of its own, so it is not among what may be recorded as said.</summary>
    public static FieldChecks CheckConsent(FieldChecks checks, Consent consent, DateOnly today) => checks
        .Choice<ConsentState>("Consent.State", consent.State)
        .Require(
            consent is not { State: ConsentState.Withdrawn } and { WithdrawnOn: null }, "Consent.State", CommonRefusals.NotAChoice)
        .Optional("Consent.HowAsked", consent.HowAsked, 300)
        .Require(
            consent.State is not ConsentState.Given || !consent.Purposes.OrEmpty().IsEmpty,
            "Consent.Purposes", CaseRefusals.ConsentWithoutPurpose)
        .Choices("Consent.Purposes", consent.Purposes.OrEmpty())
        .Require(consent.AskedOn is null || consent.AskedOn <= today, "Consent.AskedOn", CaseRefusals.InTheFuture)
        .Require(!consent.Recipients.Contains(default), "Consent.Recipients", CaseRefusals.PartnerUnknown)
        .Choices("Consent.Categories", consent.Categories)
        .Choice<ConsentGivenBy>("Consent.GivenBy", consent.GivenBy)
        .Require(
            consent.HasCapacity || consent is not { State: ConsentState.Given, GivenBy: ConsentGivenBy.Person },
            "Consent.GivenBy", CaseRefusals.ConsentWithoutCapacity)
        .Optional("Consent.WordingVersion", consent.WordingVersion, 50)
        .Require(
            consent.ExpiresOn is null || consent.AskedOn is null || consent.ExpiresOn > consent.AskedOn,
            "Consent.ExpiresOn", CaseRefusals.ExpiresBeforeAsked);

    public static FieldChecks CheckWishes(FieldChecks checks, Wishes wishes) => checks
        .Optional("Wishes.Wants", wishes.Wants, 1000)
        .Optional("Wishes.DoesNotWant", wishes.DoesNotWant, 1000)
        .Require(!wishes.NotToBeTold.OrEmpty().Contains(default), "Wishes.NotToBeTold", CaseRefusals.PartnerUnknown)
        .Choices<OrganisationKind>("Wishes.KindsNotToBeTold", wishes.KindsNotToBeTold.OrEmpty());
}
