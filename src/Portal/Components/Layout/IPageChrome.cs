namespace Partnership.Portal.Components.Layout;

/// <summary>Says what the header and navigation show. Scoped: asked once per page.</summary>
public interface IPageChrome
{
    /// <summary>Null when nobody is signed in: no navigation, no name, no way to sign out.</summary>
    ValueTask<Chrome?> ReadAsync(CancellationToken cancellation);
}

/// <param name="PersonName">As colleagues know the person.</param>
/// <param name="OrganisationName">The organisation for which the person is signed in.</param>
/// <param name="SignOutHref">Where the sign-out form posts.</param>
/// <param name="Navigation">Only what exists, and what this person may open.</param>
/// <param name="Alerts">Null while there are no alerts to speak of.</param>
/// <param name="ChangeOrganisationHref">Where the person acts for another of their organisations; null when they have but one.</param>
/// <param name="AccountHref">Where the person looks after how they sign in.</param>
public sealed record Chrome(
    string PersonName,
    string OrganisationName,
    string SignOutHref,
    IReadOnlyList<NavigationItem> Navigation,
    NavigationItem? Alerts = null,
    string? ChangeOrganisationHref = null,
    string? AccountHref = null);

/// <summary>A part of the portal, with how many wait there.</summary>
public sealed record NavigationItem(string Label, string Href, bool Current = false, int Count = 0)
{
    /// <summary>The item as it stands on the page at <paramref name="path"/>: current there and below; "/" only there.</summary>
    public NavigationItem At(string path) => this with
    {
        Current = string.Equals(path, Href, StringComparison.OrdinalIgnoreCase)
            || (Href.Length > 1 && path.StartsWith(Href + "/", StringComparison.OrdinalIgnoreCase)),
    };
}

internal sealed class NobodySignedIn : IPageChrome
{
    public ValueTask<Chrome?> ReadAsync(CancellationToken cancellation) => ValueTask.FromResult<Chrome?>(null);
}
