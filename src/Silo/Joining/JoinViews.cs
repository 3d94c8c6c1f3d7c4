using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Joining;

internal static class JoinViews
{
    public static JoinRequest Of(Guid id, JoinRequestState state, JoinRequested asked, JoinContact? contact) => new(
        id, new JoinRequestReference(asked.Number), asked.Name, asked.Kind, asked.Where, asked.Services, asked.HeardFrom, asked.At,
        state.Standing, state.ContactErased ? null : contact, state.Decision?.At, state.Decision?.Organisation,
        state.Decision?.Checked.OrEmpty() ?? [], state.Decision?.Because ?? "");
}
