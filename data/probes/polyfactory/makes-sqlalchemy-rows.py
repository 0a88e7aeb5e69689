# /// script
# requires-python = ">=3.12"
# dependencies = ["polyfactory", "sqlalchemy[asyncio]"]
# ///
"""Polyfactory saves an SQLAlchemy object with the one that it refers to, and one value set."""

from polyfactory.factories.sqlalchemy_factory import SQLAlchemyFactory
from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Customer(Base):
    __tablename__ = "customers"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    total: Mapped[int]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"))
    customer: Mapped[Customer] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)


class OrderFactory(SQLAlchemyFactory[Order]):
    __session__ = session
    __set_relationships__ = True


order = OrderFactory.create_sync(customer=Customer(name="Ada"))
generated = OrderFactory.build().customer
assert isinstance(generated, Customer) and generated.name, generated
assert session.query(Order).one().customer.name == "Ada" and session.query(Customer).count() == 1
print("1 order and 1 customer saved; the customer is", order.customer.name)
