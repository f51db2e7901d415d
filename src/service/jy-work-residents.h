/* jy-work-residents.h - a person: basic facts, conditions, pregnancies, classes, health record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each that writes is one operation.  %JY_ERROR_INVALID carries one sentence for people.
 */
#pragma once

#include "jy-family.h"
#include "jy-person-view.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Everything the page of a person shows.
 * @args: the id of a resident, a #gint64
 * Returns: (transfer full): a #JyPersonView; %JY_ERROR_NOT_FOUND if there is nobody */
gpointer jy_work_get_person (JyWork *work, gpointer args, GError **error);

/* Who may be the same person: the same name and birth date, or the same identity number.
 * @args: a #JyStoredResident; its own id does not count
 * Returns: (transfer full) (element-type JyRegisterPerson): a #GPtrArray */
gpointer jy_work_find_same_person (JyWork *work, gpointer args, GError **error);

/* Corrects a person.  Deaths and moves are other intentions: those days are kept as they are.
 * @args: a #JyStoredResident with the `rev` that was read; texts are cleaned, number and phone
 *   brought into normal form
 * Returns: %JY_DONE; %JY_ERROR_INVALID with the sentence of the first rule that refuses */
gpointer jy_work_correct_resident (JyWork *work, gpointer args, GError **error);

/* Somebody lives elsewhere most of the time, came back, or lives here (S47).
 * @args: a #JyStoredResident with the `rev` that was read; only its residence_pattern and
 *   away_place count
 * Returns: %JY_DONE */
gpointer jy_work_set_residence (JyWork *work, gpointer args, GError **error);

/* Adds a condition (rev 0) or corrects one: its end is a correction of until_on.
 * @args: a #JyStoredCondition, which then has the stored `rev`
 * Returns: %JY_DONE; %JY_ERROR_INVALID for an unknown kind, a day that does not fit, or one the
 *   person already has */
gpointer jy_work_save_condition (JyWork *work, gpointer args, GError **error);

/* Takes away what was entered by mistake.
 * @args: a #JyStoredCondition, of which id and `rev` count
 * Returns: %JY_DONE */
gpointer jy_work_delete_condition (JyWork *work, gpointer args, GError **error);

/* Adds a pregnancy (rev 0) or corrects one; without a due date it follows from the last period.
 * @args: a #JyStoredPregnancy, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_pregnancy (JyWork *work, gpointer args, GError **error);

/**
 * JyDelivery:
 * @pregnancy: (owned): with its delivered_on and the `rev` that was read
 * @newborn: (owned) (nullable): a child that joins the mother's household on that day
 */
typedef struct
{
  JyStoredPregnancy *pregnancy;
  JyNewMember *newborn;
} JyDelivery;

/* @pregnancy, @newborn: (transfer full) */
JyDelivery *jy_delivery_new (JyStoredPregnancy *pregnancy,
                             JyNewMember *newborn) G_GNUC_WARN_UNUSED_RESULT;
void jy_delivery_free (JyDelivery *self);

/* A pregnancy ends with a birth.
 * @args: a #JyDelivery
 * Returns: %JY_DONE */
gpointer jy_work_record_delivery (JyWork *work, gpointer args, GError **error);

/* Sets a class by hand, from today until it is cleared, instead of one set before.
 * @args: a #JyStoredClassOverride, of which resident, axis, value and reason count
 * Returns: %JY_DONE; %JY_ERROR_INVALID without a reason */
gpointer jy_work_set_class (JyWork *work, gpointer args, GError **error);

/* The class follows from the facts again.
 * @args: a #JyStoredClassOverride, of which resident and axis count
 * Returns: %JY_DONE */
gpointer jy_work_clear_class (JyWork *work, gpointer args, GError **error);

/* Opens a health record (rev 0) or completes it.  Its number is given as soon as the codes of
 * centre and area are known (rules.md 3.2); a number that is there stays.
 * @args: a #JyStoredHealthRecord, which then has its number and the stored `rev`
 * Returns: %JY_DONE; %JY_ERROR_INVALID if the person has one, or an answer is none of the form's */
gpointer jy_work_save_health_record (JyWork *work, gpointer args, GError **error);

G_END_DECLS
