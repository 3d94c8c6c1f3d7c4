using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Absences;

/// <summary>What a worker, or their supervisor, may state about an absence.</summary>
internal static class AbsenceDecisions
{
    /// <param name="state">What is stated so far.</param>
    /// <param name="command">What shall be.</param>
    /// <param name="whose">Whose absence it is.</param>
    /// <param name="cover">The member of the same organisation who was named to cover; null when there is none.</param>
    /// <param name="by">Who states it, on what they saw, and when.</param>
    public static Decision State(AbsenceState state, StateAbsence command, AbsenceKey whose, Member? cover, Stating by)
    {
        if (command.SeenVersion != by.Version)
            return Decision.Refused(CommonRefusals.ChangedMeanwhile);
        var (from, until) = (command.From, command.Until);
        var checks = new FieldChecks()
            .Require(from is not null, nameof(command.From), CommonRefusals.Missing)
            .Require(until is not null, nameof(command.Until), CommonRefusals.Missing)
            .Require(until is null || until >= by.Today, nameof(command.Until), AbsenceRefusals.Over)
            .Require(from is null || until is null || until >= from, nameof(command.Until), AbsenceRefusals.EndsBeforeItBegins)
            .Require(from is null || until is null || until < from.Value.AddYears(1), nameof(command.Until), AbsenceRefusals.TooLong)
            .Require(command.Cover is not null, nameof(command.Cover), CommonRefusals.Missing)
            .Require(command.Cover is null || command.Cover != whose.Person, nameof(command.Cover), AbsenceRefusals.OwnCover)
            .Require(
                command.Cover is null || command.Cover == whose.Person || Covers(cover, command.Cover.Value),
                nameof(command.Cover), AbsenceRefusals.CannotCover);
        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);
        var stated = new AbsenceStated(new AwayTime(from!.Value, until!.Value), command.Cover!.Value, by.User);
        return state.Stated is { } before && before with { By = by.User } == stated ? Decision.Nothing : Decision.Of(stated);
    }

    public static Decision End(AbsenceState state, EndAbsence command, Stating by) =>
        command.SeenVersion != by.Version ? Decision.Refused(CommonRefusals.ChangedMeanwhile)
        : state.Stated is null ? Decision.Nothing
        : Decision.Of(new AbsenceEnded(by.User));

    private static bool Covers(Member? member, UserId named) =>
        member is { EndedOn: null } && member.User == named && RolePermissions.Allow(member.Roles, Permission.AnswerReferrals);
}

/// <summary>Who states something about an absence, the version that stands, and the day it is.</summary>
internal sealed record Stating(UserId User, int Version, DateOnly Today);
