"""Tasks: each account sees and changes its own."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Request, Response, status
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from app.database import Session
from app.models import Task
from app.security import CurrentAccount

router = APIRouter(prefix="/tasks", tags=["tasks"])

# PostgreSQL's texts hold every character but NUL.
Title = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]*$")]


class NewTask(BaseModel):
    title: Title


class TaskChange(BaseModel):
    """What is absent stays as it is."""

    title: Title = ""
    done: bool = False


class TaskOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    title: str
    done: bool
    created: datetime


class TaskPage(BaseModel):
    items: list[TaskOut]
    next: int | None = Field(description="Give it as `after` for the next page; null on the last.")


async def get_task(task_id: int, account: CurrentAccount, session: Session) -> Task:
    """The task of the path; what belongs to others does not exist."""
    task = await session.get(Task, task_id)
    if task is None or task.account_id != account.id:
        raise HTTPException(status.HTTP_404_NOT_FOUND, "There is no such task")
    return task


OwnTask = Annotated[Task, Depends(get_task)]


@router.get("")
async def list_tasks(
    account: CurrentAccount,
    session: Session,
    after: int = 0,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> TaskPage:
    # By the last id rather than by an offset: the tenth page costs what the first does, and no
    # task is shown twice when others are added meanwhile.
    found = await session.scalars(
        select(Task)
        .where(Task.account_id == account.id, Task.id > after)
        .order_by(Task.id)
        .limit(limit + 1)
    )
    tasks = found.all()
    items = [TaskOut.model_validate(task) for task in tasks[:limit]]
    return TaskPage(items=items, next=items[-1].id if len(tasks) > limit else None)


@router.post("", status_code=status.HTTP_201_CREATED)
async def add_task(
    new: NewTask, account: CurrentAccount, session: Session, request: Request, response: Response
) -> TaskOut:
    task = Task(account_id=account.id, title=new.title)
    session.add(task)
    await session.flush()
    response.headers["Location"] = request.url_for("read_task", task_id=task.id).path
    return TaskOut.model_validate(task)


@router.get("/{task_id}")
async def read_task(task: OwnTask) -> TaskOut:
    return TaskOut.model_validate(task)


@router.patch("/{task_id}")
async def change_task(change: TaskChange, task: OwnTask, session: Session) -> TaskOut:
    for name, value in change.model_dump(exclude_unset=True).items():
        setattr(task, name, value)
    await session.flush()
    return TaskOut.model_validate(task)


@router.delete("/{task_id}", status_code=status.HTTP_204_NO_CONTENT)
async def remove_task(task: OwnTask, session: Session) -> None:
    await session.delete(task)
