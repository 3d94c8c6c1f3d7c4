using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>Between a member and the form that changes one.</summary>
internal static class MemberForm
{
    public static PostedForm Of(Member member) => PostedForm.Of(new FormCollection(new Dictionary<string, StringValues>(StringComparer.Ordinal)
    {
        ["JobTitle"] = member.JobTitle,
        ["Roles"] = member.Roles.Select(role => role.ToString()).ToArray(),
        ["Signatory"] = member.Signatory ? "yes" : "",
        ["VettedUntil-day"] = Part(member.VettedUntil, "%d"),
        ["VettedUntil-month"] = Part(member.VettedUntil, "%M"),
        ["VettedUntil-year"] = Part(member.VettedUntil, "yyyy"),
        ["TrainedUntil-day"] = Part(member.TrainedUntil, "%d"),
        ["TrainedUntil-month"] = Part(member.TrainedUntil, "%M"),
        ["TrainedUntil-year"] = Part(member.TrainedUntil, "yyyy"),
    }));

    /// <summary>What is typed as a command, with the dates that are none. What is no role is not dropped but refused.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="user">Who is changed.</param>
    /// <param name="kept">Roles that the form does not offer and leaves as they are.</param>
    public static (ChangeMember Command, ImmutableArray<string> WrongDates) Read(PostedForm form, UserId user, ImmutableArray<Role> kept)
    {
        var vetted = form.Date("VettedUntil", out var vettedWrong);
        var trained = form.Date("TrainedUntil", out var trainedWrong);
        ImmutableArray<Role> roles = [.. form.All("Roles").Select(RoleOf).Concat(kept).Distinct()];
        string[] wrong = [.. vettedWrong ? ["VettedUntil"] : Array.Empty<string>(), .. trainedWrong ? ["TrainedUntil"] : Array.Empty<string>()];
        return (
            new ChangeMember(form.Command, user, form["JobTitle"].Trim(), roles, form.Ticked("Signatory"), vetted, trained, form.Seen),
            [.. wrong]);
    }

    /// <summary>Somebody new of this name, with what is typed beside it.</summary>
    public static Member Member(string name, ChangeMember typed) => new(
        default, name.Trim(), typed.JobTitle, typed.Roles, typed.Signatory, typed.VettedUntil, typed.TrainedUntil);

    /// <summary>The roles that the caller may give and take.</summary>
    public static IEnumerable<Role> Offered(Caller caller) => Enum.GetValues<Role>().Where(role => role is not Role.System && !IsBeyond(caller, role));

    /// <summary>Whether the role is for the partnership's administrator alone to give and take.</summary>
    public static bool IsBeyond(Caller caller, Role role) => role is Role.PartnershipAdministrator && !caller.May(Permission.AdministerPartners);

    /// <summary>What to do about dates that are none.</summary>
    public static FormErrors Wrong(ImmutableArray<string> wrongDates, DateTimeOffset now) => wrongDates.Reverse().Aggregate(
        FormErrors.None, (errors, field) => errors.And(
            field, $"{(field is "VettedUntil" ? "Vetted until" : "Trained in data protection until")} must be a real date, such as {TimeWords.Example(now.AddYears(1))}"));

    /// <summary>What stands otherwise than it is typed, for who must decide which holds.</summary>
    public static IReadOnlyList<SavedMeanwhile> Differences(ChangeMember typed, Member saved)
    {
        var differences = new List<SavedMeanwhile>();
        Add("Job title", typed.JobTitle, saved.JobTitle);
        Add("Roles", Roles(typed.Roles), Roles(saved.Roles));
        Add("Signs agreements", typed.Signatory ? "Yes" : "No", saved.Signatory ? "Yes" : "No");
        Add("Vetted until", Day(typed.VettedUntil), Day(saved.VettedUntil));
        Add("Trained in data protection until", Day(typed.TrainedUntil), Day(saved.TrainedUntil));
        return differences;

        void Add(string label, string mine, string theirs)
        {
            if (!string.Equals(mine, theirs, StringComparison.Ordinal))
                differences.Add(new SavedMeanwhile(label, theirs));
        }
    }

    private static Role RoleOf(string text) => Enum.GetNames<Role>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<Role>(text) : default;

    private static string Roles(ImmutableArray<Role> roles) => string.Join(", ", roles.Order().Select(OrganisationWords.Of));

    private static string Day(DateOnly? day) => day is { } date ? TimeWords.Date(date) : "";

    private static string Part(DateOnly? day, string format) => day?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
