using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Organisations;

/// <summary>Says who still works at an organisation; before memberships end by it, once more whose.</summary>
public sealed partial class AttestPage
{
    private const string Checked = "Checked";

    private readonly TableHeader[] _headers = [new("Name"), new("Job title"), new("Roles"), new("Tick if")];
    private ImmutableArray<Member> _ending = [];

    private IEnumerable<(string Name, string Value)> Kept => new[] { "Left", "ToChange", "Confirmed" }
        .SelectMany(name => Form.All(name).Select(value => (name, value)))
        .Append((Checked, "yes"));

    private Task Submit()
    {
        var command = new AttestStaff(Form.Command, Form.Seen, Users("Left"), Users("ToChange"), Form.Ticked("Confirmed"));
        _ending = Ending(command);
        return _ending.IsEmpty ? Make(grain => grain.Attest(command, Aborted)) : Task.CompletedTask;
    }

    // Only what would be taken is asked about once more; whatever is wrong is said first.
    private ImmutableArray<Member> Ending(AttestStaff command) =>
        Members is not { } members || Form.Ticked(Checked) || !command.Confirmed || command.Seen != members.Mark()
        || command.Left.Any(user => user == Caller.User || command.ToChange.Contains(user))
            ? []
            : [.. members.All.Where(member => command.Left.Contains(member.User))];

    private bool Ticked(string name, Member member) => Form.All(name).Contains(member.User.ToString(), StringComparer.Ordinal);

    private ImmutableArray<UserId> Users(string name) =>
        [.. Form.All(name).Select(text => Guid.TryParse(text, out var user) ? new UserId(user) : default)];
}
