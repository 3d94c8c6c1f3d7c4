using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Sessions;

namespace Partnership.Portal.Components.Errors;

/// <summary>What a reader sees when a request could not be answered. Refused and not found read the same: whether something exists is not told.</summary>
public sealed partial class ErrorPage
{
    private ErrorWords _words = ErrorWords.For(StatusCodes.Status500InternalServerError);
    private bool _isAway;
    private StaffEntry? _person;

    [Parameter] public int Status { get; set; }

    [CascadingParameter] private HttpContext? HttpContext { get; set; }

    public static string PathOf(string status) => $"/error/{status}";

    protected override void OnParametersSet()
    {
        // An exception is handled at one address; which error it became stands in the answer.
        var failed = HttpContext?.Features.Get<IExceptionHandlerFeature>() is not null;
        _words = ErrorWords.For(failed ? HttpContext!.Response.StatusCode : Status);
        _isAway = failed && HttpContext!.Response.StatusCode is StatusCodes.Status503ServiceUnavailable;
        // A page that roles do not open may be closed for a while only, and then the reader is told why.
        _person = _words.IsNotFound ? SessionTickets.PersonOf(HttpContext) : null;
        if (_isAway)
            HttpContext!.Response.Headers.RetryAfter = "30";
        // Opened by its own address there was no error: then it is a page that does not exist.
        if (HttpContext is { Response.StatusCode: StatusCodes.Status200OK } context)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
