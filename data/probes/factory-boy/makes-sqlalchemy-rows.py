# /// script
# requires-python = ">=3.12"
# dependencies = ["factory-boy", "sqlalchemy"]
# ///
"""factory_boy saves an SQLAlchemy object with the one that it refers to, and one value set."""

import factory
from factory.alchemy import SQLAlchemyModelFactory
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


class CustomerFactory(SQLAlchemyModelFactory):
    class Meta:
        model = Customer
        sqlalchemy_session = session

    name = factory.Sequence("customer {}".format)


class OrderFactory(SQLAlchemyModelFactory):
    class Meta:
        model = Order
        sqlalchemy_session = session
        sqlalchemy_session_persistence = "commit"

    customer = factory.SubFactory(CustomerFactory)
    total = 12


order = OrderFactory(customer__name="Ada")
assert session.query(Order).one().customer.name == "Ada" and session.query(Customer).count() == 1
print("1 order and 1 customer saved; the customer is", order.customer.name)
