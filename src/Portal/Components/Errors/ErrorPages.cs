using Microsoft.AspNetCore.Diagnostics;

namespace Partnership.Portal.Components.Errors;

internal static class ErrorPages
{
    /// <summary>Every error without a body of its own ends on a page in plain words.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ErrorPage.PathOf("500"),
            CreateScopeForErrors = true,
        })
        .UseStatusCodePagesWithReExecute(ErrorPage.PathOf("{0}"), createScopeForStatusCodePages: true)
        .Use(ReadTheErrorPage);

    // A failed POST would be run again as a POST to the error page, which takes none.
    private static Task ReadTheErrorPage(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
