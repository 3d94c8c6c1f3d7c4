namespace Partnership.Portal.Components.Errors;

/// <summary>The wording of the error pages.</summary>
internal sealed record ErrorWords(string Title, params IReadOnlyList<string> Paragraphs)
{
    private static readonly ErrorWords NotFound = new(
        "Page not found",
        "If you typed the web address, check it is correct. If you pasted it, check you copied all of it.",
        "You may also be signed in for an organisation that cannot open this page.");

    private static readonly ErrorWords BadRequest = new(
        "Sorry, that could not be processed",
        "The page may have been open for a long time. Go back, open the page again and try once more.");

    private static readonly ErrorWords Unavailable = new(
        "Sorry, the service is unavailable",
        "You will be able to use the service later. Nothing that was confirmed to you has been lost.");

    private static readonly ErrorWords TooMany = new(
        "Too many tries at once",
        "Wait a minute, then go back and try again. The limit keeps others from trying names and references until one fits.");

    private static readonly ErrorWords Problem = new(
        "Sorry, there is a problem with the service",
        "Try again later. Nothing that was confirmed to you has been lost.");

    /// <summary>Whether nothing is there, or nothing for this reader.</summary>
    public bool IsNotFound => ReferenceEquals(this, NotFound);

    public static ErrorWords For(int status) => status switch
    {
        StatusCodes.Status503ServiceUnavailable => Unavailable,
        StatusCodes.Status429TooManyRequests => TooMany,
        >= StatusCodes.Status500InternalServerError => Problem,
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound
            or StatusCodes.Status405MethodNotAllowed or StatusCodes.Status410Gone => NotFound,
        _ => BadRequest,
    };
}
