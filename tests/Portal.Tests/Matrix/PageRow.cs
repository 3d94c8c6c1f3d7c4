using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>
/// One row of the matrix: a page and, of those whose role carries its permission, for whom it opens and whom it leads
/// back to what it is about. To everybody else it is not there. <c>Overseen</c>: who looks after the partnership opens it
/// from wherever they come. <c>Further</c>: whom
/// it opens for must have this permission too, or they are led back.
/// </summary>
internal sealed record PageRow(
    string Address, Whose Opens, Whose LeadsBack = Whose.Nobody, bool Overseen = false, Permission? Further = null)
{
    /// <summary>What this standing gets: 200, 302 or 404.</summary>
    public int Expected(Standing standing, Permission? required)
    {
        if (required is { } permission && !standing.Caller.May(permission))
            return 404;
        if (Further is { } further && Opens.HasFlag(standing.Whose) && !standing.Caller.May(further))
            return 302;
        if (Opens.HasFlag(standing.Whose) || (Overseen && standing.Role is Role.PartnershipAdministrator))
            return 200;
        return LeadsBack.HasFlag(standing.Whose) ? 302 : 404;
    }
}
