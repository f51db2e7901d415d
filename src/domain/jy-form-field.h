/* jy-form-field.h - one field of a form: what it asks, takes and shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fields belong to their form and never change.  Words are N_() strings with a context of their
 * own; the …_get_label() functions translate them.
 */
#pragma once

#include "jy-form-condition.h"

G_BEGIN_DECLS

/**
 * JyFormType: how a field is answered, and what its canonical answer is
 * @JY_FORM_INTEGER: "142"
 * @JY_FORM_DECIMAL: "6.1", no more places than JyFormField.places
 * @JY_FORM_TEXT: words on one line
 * @JY_FORM_LONG_TEXT: words, lines parted by \n
 * @JY_FORM_DATE: "2026-09-30"
 * @JY_FORM_CODE: one official code: "2"
 * @JY_FORM_MULTI: official codes in the order of the form: "1,3"
 * @JY_FORM_FLAG: a code whose options are 1 none and 2 present
 * @JY_FORM_MEDICATION: what jy_medications_dup_text() gives
 */
typedef enum
{
  JY_FORM_INTEGER,
  JY_FORM_DECIMAL,
  JY_FORM_TEXT,
  JY_FORM_LONG_TEXT,
  JY_FORM_DATE,
  JY_FORM_CODE,
  JY_FORM_MULTI,
  JY_FORM_FLAG,
  JY_FORM_MEDICATION,
} JyFormType;

/* On which side of the day of the service a date must lie; that day itself is always right. */
typedef enum
{
  JY_FORM_ANY_DAY,
  JY_FORM_PAST,
  JY_FORM_FUTURE,
} JyFormDay;

/* @exclusive: stands alone, as "1 no symptoms" does */
typedef struct
{
  int code;
  char *label;
  char *context;
  gboolean exclusive;
} JyFormOption;

typedef struct
{
  char *title;
  char *context;
  JyFormCondition shown;
} JyFormSection;

/**
 * JyFormField:
 * @id: of the glossary
 * @number: the number printed on the paper; "" if there is none
 * @unit: an N_() string; "" for none
 * @places: decimal places; 0 for all but decimals
 * @min: refused below
 * @max: refused above
 * @soft_min: asked about below
 * @soft_max: asked about above
 * @length: of words, in characters; of medication, in rows
 * @is_required: whether it must be answered where it is shown
 * @required: where it must be, if @is_required
 * @day: for dates
 * @pair: (nullable): the field typed together with this one: 142/90
 * @pair_label: (nullable): an N_() string: the two together: blood pressure
 * @above: (nullable): the field whose number this one must exceed
 * @choices: (nullable): the list of options it shares with other fields
 * @options: (element-type JyFormOption): in the order of the form
 * @is_carried: whether the last record's answer is proposed
 * @computed: (nullable): the measure that answers it (jy-measure.h); nobody types it
 */
typedef struct
{
  char *id;
  char *number;
  char *label;
  char *context;
  char *unit;
  JyFormType type;
  int places;
  double min;
  double max;
  double soft_min;
  double soft_max;
  int length;
  gboolean is_required;
  gboolean is_carried;
  JyFormCondition required;
  JyFormCondition shown;
  JyFormDay day;
  char *pair;
  char *pair_label;
  char *above;
  char *choices;
  char *computed;
  GPtrArray *options;
  const JyFormSection *section;
} JyFormField;

/* Whether the type has numbers, whether it has options. */
gboolean jy_form_field_is_number (const JyFormField *self);
gboolean jy_form_field_has_options (const JyFormField *self);

/* Whether it is a number that somebody measured, told by its unit: not how long the person runs, or
 * smokes a day, which was only told. */
gboolean jy_form_field_is_measured (const JyFormField *self);

/* Returns: (transfer none) (nullable): the option with that code */
const JyFormOption *jy_form_field_find_option (const JyFormField *self, int code);

/* Returns: (transfer none): the words in the language of the program; "" where there are none */
const char *jy_form_section_get_title (const JyFormSection *self);
const char *jy_form_field_get_label (const JyFormField *self);
const char *jy_form_field_get_pair_label (const JyFormField *self);
const char *jy_form_field_get_unit (const JyFormField *self);
const char *jy_form_option_get_label (const JyFormOption *self);

/* Returns: (transfer none): the type as files and the command line name it: "decimal" */
const char *jy_form_type_get_name (JyFormType type);

/* Returns: whether @name is a type */
gboolean jy_form_type_from_name (const char *name, JyFormType *type);

G_END_DECLS
