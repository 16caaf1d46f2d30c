package dev.easel.testkit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Reads the public constants of a class. */
final class Constants {

    private Constants() {}

    /** Those of one type, in no particular order. */
    static <T> List<T> of(Class<?> owner, Class<T> type) {
        List<T> values = new ArrayList<>();
        for (Field field : owner.getFields()) {
            if (type.isAssignableFrom(field.getType())) {
                values.add(type.cast(value(field)));
            }
        }
        return values;
    }

    private static Object value(Field field) {
        try {
            Object value = field.get(null);
            if (value == null) {
                throw new AssertionError(field + " is null");
            }
            return value;
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " cannot be read", e);
        }
    }
}
