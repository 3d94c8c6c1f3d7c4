using System.Collections.Immutable;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Joining;

/// <summary>What may happen to a request to join.</summary>
internal static class JoinDecisions
{
    /// <summary>How many requests may wait: what is more was not written by people.</summary>
    public const int MostWaiting = 500;

    /// <summary>What is wrong with what was typed.</summary>
    public static ImmutableArray<Refusal> Check(AskToJoin command)
    {
        var (contact, address) = (command.Contact, command.Contact.Address?.Trim() ?? "");
        return new FieldChecks()
            .Required(nameof(command.Name), command.Name, 200)
            .Choice(nameof(command.Kind), command.Kind)
            .Required(nameof(command.Where), command.Where, 500)
            .Required(nameof(command.Services), command.Services, 500)
            .Required("Contact.Name", contact.Name, 200)
            .Required("Contact.Address", address, MailAddresses.Longest)
            .Require(address.Length is 0 or > MailAddresses.Longest || MailAddresses.IsOne(address), "Contact.Address", JoinRefusals.NoAddress)
            .Optional("Contact.Phone", contact.Phone, 50)
            .Optional(nameof(command.HeardFrom), command.HeardFrom, 500)
            .Refusals;
    }

    public static Decision Ask(JoinRequestState state, AskToJoin command, int number, DateTimeOffset now)
    {
        if (state.Asked is not null)
            return Decision.Nothing;
        var wrong = Check(command);
        return wrong.IsEmpty
            ? Decision.Of(new JoinRequested(
                number, command.Name.Trim(), command.Kind!.Value, command.Where.Trim(), command.Services.Trim(), (command.HeardFrom ?? "").Trim(), now))
            : Decision.Refused(wrong);
    }

    public static Decision Approve(JoinRequestState state, ApproveJoining command, Caller caller, DateTimeOffset now)
    {
        if (state.Asked is null)
            return Decision.Refused(CommonRefusals.NotFound);
        if (state.Decision is { } decided)
            return decided.Organisation == command.Organisation ? Decision.Nothing : Decision.Refused(JoinRefusals.Decided);
        ImmutableArray<JoinCheck> done = [.. command.Checked.OrEmpty().Distinct().Order()];
        var checks = new FieldChecks()
            .Choices(nameof(command.Checked), done)
            .Require(JoinChecks.Suffice(done), nameof(command.Checked), JoinRefusals.NotChecked)
            .Optional(nameof(command.Note), command.Note, 1000)
            .Require(command.Organisation != default, nameof(command.Organisation), CommonRefusals.Missing);
        return checks.Refusals.IsEmpty
            ? Decision.Of(new JoinApproved(command.Organisation, done, command.Note.Trim(), caller.User, now))
            : Decision.Refused(checks.Refusals);
    }

    public static Decision Decline(JoinRequestState state, DeclineJoining command, Caller caller, DateTimeOffset now)
    {
        if (state.Asked is null)
            return Decision.Refused(CommonRefusals.NotFound);
        if (state.Decision is not null)
            return Decision.Refused(JoinRefusals.Decided);
        var checks = new FieldChecks().Required(nameof(command.Because), command.Because, 1000);
        return checks.Refusals.IsEmpty
            ? Decision.Of(new JoinDeclined(command.Because.Trim(), caller.User, now))
            : Decision.Refused(checks.Refusals);
    }

    public static Decision DeadlineCame(JoinRequestState state, string kind, DateTimeOffset now) =>
        kind == JoinDeadlines.Contact && JoinDeadlines.ErasedAt(state) is { } due && due <= now ? Decision.Of(new JoinContactErased()) : Decision.Nothing;
}
