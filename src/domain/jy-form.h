/* jy-form.h - a record form as data/forms describes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form and all it owns never change after it was read: any thread.
 */
#pragma once

#include "jy-form-field.h"

G_BEGIN_DECLS

/* Of whom a record is. */
typedef enum
{
  JY_FORM_RESIDENT,
  JY_FORM_HOUSEHOLD,
} JyFormSubject;

/**
 * JyForm:
 * @version: raised when fields change their meaning; kept with each record
 * @title: an N_() string
 * @source: an N_() string: what prescribes it
 * @sections: (element-type JyFormSection): in the order of the form
 * @fields: (element-type JyFormField): all of them, in the order of the form
 */
typedef struct
{
  char *id;
  int version;
  JyFormSubject subject;
  char *title;
  char *source;
  char *context;
  GPtrArray *sections;
  GPtrArray *fields;
} JyForm;

/**
 * jy_form_read:
 * @xml: what data/forms/form.rng describes, UTF-8
 * @length: in bytes, or -1 up to its NUL
 *
 * Reads a form and proves that it is sound: ids unique, limits in order, conditions hang
 * on fields above them, pairs and measures are there.
 *
 * Returns: (transfer full): the form; %NULL with a #GMarkupError, which is for whoever wrote the
 *   form and not translated
 */
JyForm *jy_form_read (const char *xml, gssize length, GError **error);

/* Frees a form, also one half read. */
void jy_form_free (JyForm *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyForm, jy_form_free)

/* Returns: (transfer none) (nullable): the field with that id */
const JyFormField *jy_form_find (const JyForm *self, const char *field);

/* Whether @field is typed together with one before it, as 90 of 142/90 is, and stands beside that.
 */
gboolean jy_form_is_second_of_pair (const JyForm *self, const JyFormField *field);

/* Returns: (transfer none): the words in the language of the program */
const char *jy_form_get_title (const JyForm *self);
const char *jy_form_get_source (const JyForm *self);

/* Whether @field is asked. */
gboolean jy_form_field_is_shown (const JyFormField *field,
                                 const JyAnswers *answers,
                                 const JyFormContext *context);

/* Whether it is asked and has to be answered. */
gboolean jy_form_field_is_required (const JyFormField *field,
                                    const JyAnswers *answers,
                                    const JyFormContext *context);

G_END_DECLS
