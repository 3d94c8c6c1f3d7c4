namespace Partnership.Portal.Accounts.First;

/// <summary>Says to whoever runs the installation how the first administrator comes in; the one time that the link is shown.</summary>
internal static class FirstAdministrator
{
    /// <returns>0 when there is a link; 1 where somebody can sign in already.</returns>
    public static async Task<int> SayLink(IServiceProvider services, string portal, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FirstLinks>().Make(ct) is not { } secret)
        {
            await Console.Error.WriteLineAsync("Somebody can sign in here already. Further people are invited by an administrator.");
            return 1;
        }

        Console.WriteLine("Open this link within 24 hours. It works once, and makes whoever opens it the first administrator.");
        Console.WriteLine($"{portal.TrimEnd('/')}{FirstPlace.Of(secret)}");
        Console.WriteLine("Asking for another link ends this one.");
        return 0;
    }
}
