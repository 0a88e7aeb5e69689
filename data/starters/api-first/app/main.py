"""The application."""

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from sqlalchemy import text

from app import accounts, tasks
from app.database import Session, lifespan
from app.settings import get_settings


def create_app() -> FastAPI:
    app = FastAPI(title="Tasks", version="1.0.0", lifespan=lifespan)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=[get_settings().web_origin],
        allow_methods=["GET", "POST", "PATCH", "DELETE"],
        allow_headers=["Authorization", "Content-Type"],
        expose_headers=["Location"],
        # The token travels in a header that the front end sets; no cookie does, so nobody can make
        # a browser send it unasked, and credentials stay off.
        allow_credentials=False,
        max_age=600,
    )
    app.include_router(accounts.router)
    app.include_router(tasks.router)

    @app.get("/health", include_in_schema=False)
    async def health(session: Session) -> dict[str, str]:
        await session.execute(text("SELECT 1"))
        return {"database": "answers"}

    return app
