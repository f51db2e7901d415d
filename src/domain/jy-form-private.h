/* jy-form-private.h - how a form is read: attributes, and the proof that it is sound
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"

G_BEGIN_DECLS

/* The context of all words that do not say another. */
#define JY_FORM_CONTEXT "form"

/**
 * JyFormAttribute:
 * @name: as the XML has it
 * @read: writes what @value says to @where; returns whether it says anything
 * @offset: of @where in the struct of the element
 */
typedef struct
{
  const char *name;
  gboolean (*read) (const char *value, gpointer where);
  gsize offset;
} JyFormAttribute;

/* The attributes of each element; they end with a NULL name. */
extern const JyFormAttribute jy_form_attributes[];
extern const JyFormAttribute jy_form_section_attributes[];
extern const JyFormAttribute jy_form_field_attributes[];
extern const JyFormAttribute jy_form_option_attributes[];

/* Reads the attributes of an element into @where, the struct of that element. */
gboolean jy_form_read_attributes (const JyFormAttribute *attributes,
                                  const char **names,
                                  const char **values,
                                  gpointer where,
                                  GError **error);

JyFormSection *jy_form_section_new (void);
JyFormField *jy_form_field_new (void);
JyFormOption *jy_form_option_new (void);
void jy_form_section_free (gpointer self);
void jy_form_field_free (gpointer self);
void jy_form_option_free (gpointer self);

/* Whether the form just read is sound; see jy_form_read(). */
gboolean jy_form_prove (const JyForm *self, GError **error);

/* Sets @error to a sentence about @what. */
gboolean jy_form_fail (GError **error, const char *what, const char *sentence);

G_END_DECLS
