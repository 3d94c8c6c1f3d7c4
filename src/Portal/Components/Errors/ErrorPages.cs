using Microsoft.AspNetCore.Diagnostics;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Components.Errors;

internal static class ErrorPages
{
    /// <summary>Every error without a body of its own ends on a page in plain words.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ErrorPage.PathOf("500"),
            CreateScopeForErrors = true,
            StatusCodeSelector = StatusOf,
        })
        .UseStatusCodePagesWithReExecute(ErrorPage.PathOf("{0}"), createScopeForStatusCodePages: true)
        .Use(ReadTheErrorPage);

    // The database being away passes; a call that roles do not carry is answered like a page that is not there.
    private static int StatusOf(Exception exception) => exception switch
    {
        _ when exception.IsOutage() => StatusCodes.Status503ServiceUnavailable,
        // Thrown in Development alone; elsewhere it is the status at once.
        BadHttpRequestException bad => bad.StatusCode,
        // A form that cannot be read, such as one with a NUL in it.
        InvalidDataException => StatusCodes.Status400BadRequest,
        CallDeniedException => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status500InternalServerError,
    };

    // A failed POST would be run again as a POST to the error page, which takes none.
    private static async Task ReadTheErrorPage(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
            // Blazor names a content type before it refuses a form, and an error that has one counts as a page already.
            if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null })
                context.Response.ContentType = null;
        }
        finally
        {
            context.Request.Method = method;
        }
    }
}
